/// The search of the index page. Without it every word of the book is there, and every link works.
///
/// It makes no markup from text: elements are created, and words are put in as text.
enum SiteScript {
  static let source: StaticString = #"""

    'use strict';
    (() => {
      const form = document.getElementById('search');
      const query = document.getElementById('query');
      const found = document.getElementById('found');
      const results = document.getElementById('results');
      const most = 40;
      const entries = JSON.parse(document.getElementById('entries').textContent)
        .map(([what, title, more, link, text], index) => ({
          what, title, more, link, text, index, name: title.toLowerCase(), key: more.toLowerCase(),
          words: (title + ' ' + more + ' ' + text).toLowerCase(),
        }));
      const order = { rule: 0, chapter: 1, section: 2, concept: 3 };
      const make = (tag, name, ...content) => {
        const element = document.createElement(tag);
        if (name) element.className = name;
        element.append(...content);
        return element;
      };
      const isWordAt = (text, at) => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]);
      const rank = (entry, words, whole) => {
        if (entry.name === whole || entry.key === whole) return 0;
        if (entry.name.startsWith(whole) || entry.key.startsWith(whole)) return 1;
        let worst = 2;
        for (const word of words) {
          const inName = entry.name.indexOf(word);
          if (inName >= 0) worst = Math.max(worst, isWordAt(entry.name, inName) ? 2 : 3);
          else worst = Math.max(worst, isWordAt(entry.words, entry.words.indexOf(word)) ? 4 : 5);
        }
        return worst;
      };
      // The words around the first hit that the title does not show.
      const near = (entry, words) => {
        const text = entry.text;
        const lower = text.toLowerCase();
        const word = words.find((one) => !entry.name.includes(one) && lower.includes(one));
        if (!word || lower.length !== text.length) return null;
        const at = lower.indexOf(word);
        const start = Math.max(0, at - 50);
        const end = Math.min(text.length, at + word.length + 70);
        return make('span', 'near quiet', (start ? '… ' : '') + text.slice(start, at),
          make('mark', '', text.slice(at, at + word.length)),
          text.slice(at + word.length, end) + (end < text.length ? ' …' : ''));
      };
      const row = (entry, words) => {
        const link = make('a', '', entry.title);
        link.href = entry.link;
        const more = entry.what === 'rule' ? make('code', 'quiet', entry.more) : make('span', 'quiet', entry.more);
        const told = make('div', '', link, ' ', more);
        const context = near(entry, words);
        if (context) told.append(context);
        return make('li', '', make('span', 'quiet', entry.what), told);
      };
      const update = () => {
        const whole = query.value.trim().toLowerCase();
        const words = whole.split(/\s+/).filter(Boolean);
        if (!words.length) {
          results.replaceChildren();
          found.textContent = '';
          return;
        }
        const hits = entries.filter((entry) => words.every((word) => entry.words.includes(word)))
          .map((entry) => ({ entry, rank: rank(entry, words, whole) }))
          .sort((a, b) => a.rank - b.rank || order[a.entry.what] - order[b.entry.what] || a.entry.index - b.entry.index);
        results.replaceChildren(...hits.slice(0, most).map((hit) => row(hit.entry, words)));
        found.textContent = !hits.length ? 'Nothing found'
          : `${hits.length.toLocaleString('en')} found` + (hits.length > most ? `, the first ${most} are shown` : '');
      };
      const links = () => [query, ...results.querySelectorAll('a')];
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        results.querySelector('a')?.click();
      });
      form.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') {
          query.value = '';
          update();
          query.focus();
          return;
        }
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (!step) return;
        const all = links();
        const at = all.indexOf(document.activeElement);
        if (at < 0) return;
        event.preventDefault();
        all[Math.min(Math.max(at + step, 0), all.length - 1)].focus();
      });
      document.addEventListener('keydown', (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || document.activeElement === query) return;
        event.preventDefault();
        query.focus();
      });
      let waiting;
      query.addEventListener('input', () => {
        clearTimeout(waiting);
        waiting = setTimeout(update, 50);
      });
      form.hidden = false;
      if (location.hash === '#search') query.focus();
      update();
    })();

    """#
}
