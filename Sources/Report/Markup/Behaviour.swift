/// The script of every page. It only adds: without it every word of the report is there, and every link works.
///
/// It makes no markup from text: elements are created, and words are put in as text.
enum Behaviour {
  static let source: StaticString = #"""

    'use strict';
    (() => {
      const make = (tag, attributes, ...content) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.append(...content);
        return element;
      };

      // Findings and the words they are about light up together; a line in the margin joins the places.
      const SVG = 'http://www.w3.org/2000/svg';
      const sheets = [...document.querySelectorAll('.sheet')];
      const most = 60;
      const joins = (sheet) => {
        sheet.querySelector('.joins')?.remove();
        if (!sheet.offsetParent) return;
        const notes = [...sheet.querySelectorAll('.note')].slice(0, most);
        const top = sheet.getBoundingClientRect();
        const svg = document.createElementNS(SVG, 'svg');
        svg.setAttribute('class', 'joins');
        svg.setAttribute('aria-hidden', 'true');
        svg.setAttribute('width', 50);
        svg.setAttribute('height', sheet.offsetHeight);
        const lanes = [];
        for (const note of notes) {
          const number = note.dataset.finding;
          const marks = sheet.querySelectorAll(`mark[data-finding~="${number}"]`);
          const rows = [...new Set([...marks].map((mark) => Math.round(mark.getClientRects()[0].top - top.top + 12)))];
          if (rows.length < 2) continue;
          const [first, last] = [Math.min(...rows), Math.max(...rows)];
          let lane = lanes.findIndex((end) => end < first - 6);
          if (lane < 0) lane = lanes.push(0) - 1;
          lanes[lane] = last;
          const x = 36 - (lane % 6) * 6;
          const path = document.createElementNS(SVG, 'path');
          path.setAttribute('d', `M${x} ${first}V${last}` + rows.map((y) => `M${x} ${y}H44`).join(''));
          path.setAttribute('class', [...note.classList].filter((name) => name !== 'note' && name !== 'lit').join(' '));
          path.dataset.finding = number;
          svg.append(path);
        }
        sheet.append(svg);
      };
      const light = (sheet, number) => {
        for (const lit of sheet.querySelectorAll('.lit')) lit.classList.remove('lit');
        if (!number) return;
        for (const one of sheet.querySelectorAll(`[data-finding~="${number}"]`)) one.classList.add('lit');
      };
      const drawAll = () => sheets.forEach(joins);
      for (const sheet of sheets) {
        const follow = (event) => {
          const about = event.target.closest('[data-finding]');
          const reference = event.target.closest('.ref');
          const number = about ? about.dataset.finding.split(' ')[0]
            : reference ? parseInt(reference.textContent, 10) : '';
          light(sheet, number);
        };
        for (const name of ['mouseover', 'focusin']) sheet.addEventListener(name, follow);
        sheet.addEventListener('mouseleave', () => light(sheet, ''));
      }
      if (sheets.length) {
        drawAll();
        addEventListener('resize', drawAll);
        addEventListener('hashchange', () => {
          drawAll();
          const at = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
          if (at && at.classList.contains('letter-in-page')) scrollTo(0, 0);
        });
        document.fonts?.ready.then(drawAll);
      }
      addEventListener('beforeprint', () => {
        for (const details of document.querySelectorAll('details:not([open])')) {
          if (details.offsetParent && !details.closest('.tables')) { details.open = true; details.dataset.opened = ''; }
        }
      });
      addEventListener('afterprint', () => {
        for (const details of document.querySelectorAll('details[data-opened]')) {
          details.open = false;
          delete details.dataset.opened;
        }
      });

      // The letters of a corpus: filter, sort, and show a few hundred at a time.
      const island = document.getElementById('letters-data');
      if (!island) return;
      const data = JSON.parse(island.textContent);
      const severities = ['error', 'warning', 'info'];
      const collator = new Intl.Collator('en', { numeric: true });
      const letters = data.letters.map((row, index) => {
        const [name, path, page, counts, items, month, services, guidelines, specialties, findings] = row;
        return {
          index, name, path, page, counts, items, month, services, guidelines, specialties, findings,
          rules: [...new Set(findings.map((finding) => finding[0]))],
          text: (name + ' ' + path + ' ' + findings.map((finding) => data.rules[finding[0]] + ' ' + (finding[4] ?? '')).join(' ')
            + ' ' + services.map((service) => data.services[service]).join(' ')).toLowerCase(),
        };
      });
      const form = document.getElementById('filter');
      const body = document.getElementById('letters-body');
      const status = document.getElementById('letters-status');
      const more = document.getElementById('letters-more');
      const fields = [...form.querySelectorAll('[data-key]')];
      const step = 200;
      let shown = step;
      let sorting = { key: 'trouble', down: true };

      const tests = {
        text: (letter, value) => value.toLowerCase().split(/\s+/).every((word) => letter.text.includes(word)),
        severity: (letter, value) => letter.counts[severities.indexOf(value)] > 0
          || (value === 'none' && !letter.findings.length),
        rule: (letter, value) => letter.rules.includes(+value),
        kind: (letter, value) => letter.rules.some((rule) => data.kindOfRule[rule] === +value),
        service: (letter, value) => letter.services.includes(+value),
        guideline: (letter, value) => letter.guidelines.includes(+value),
        specialty: (letter, value) => letter.specialties.includes(+value),
        month: (letter, value) => letter.month === +value,
      };
      const keys = {
        trouble: (a, b) => a.counts[0] - b.counts[0] || a.counts[1] - b.counts[1] || a.counts[2] - b.counts[2],
        name: (a, b) => collator.compare(a.name, b.name),
        error: (a, b) => a.counts[0] - b.counts[0],
        warning: (a, b) => a.counts[1] - b.counts[1],
        info: (a, b) => a.counts[2] - b.counts[2],
        items: (a, b) => a.items[0] - b.items[0],
        granted: (a, b) => a.items[1] - b.items[1],
        month: (a, b) => collator.compare(data.months[a.month] ?? '', data.months[b.month] ?? ''),
      };
      const number = (value) => make('td', { class: 'number' }, value ? value.toLocaleString('en') : '');
      const link = (letter) => letter.page
        ? make('a', { href: letter.page }, letter.name) : document.createTextNode(letter.name);

      const detail = (letter, row, button) => {
        const next = row.nextElementSibling;
        if (next && next.classList.contains('detail')) {
          next.remove();
          button.setAttribute('aria-expanded', 'false');
          return;
        }
        const list = make('ul', {}, ...letter.findings.map(([rule, severity, item, line, message]) => make('li', {},
          make('span', { class: 'severity ' + severities[severity] }, data.severities[severity]), ' ',
          message ?? '', ' ', make('code', {}, data.rules[rule]),
          make('span', { class: 'quiet' }, ` ${item ? 'item ' + item : 'the letter'}, line ${line}`))));
        row.after(make('tr', { class: 'detail' }, make('td', { colspan: '8', class: 'messages' }, list)));
        button.setAttribute('aria-expanded', 'true');
      };
      const rowOf = (letter) => {
        const head = make('th', { scope: 'row' }, link(letter));
        const row = make('tr', {}, head,
          ...letter.counts.map(number), number(letter.items[0]), number(letter.items[1]),
          make('td', {}, data.months[letter.month] ?? ''));
        const cell = make('td', {});
        if (letter.findings.length) {
          const button = make('button', { class: 'pick', type: 'button', 'aria-expanded': 'false', 'aria-label': 'Findings of ' + letter.name }, 'show');
          button.addEventListener('click', () => detail(letter, row, button));
          cell.append(button);
        }
        row.append(cell);
        return row;
      };
      const update = () => {
        let rows = letters;
        for (const field of fields) {
          const value = field.value.trim();
          if (value) rows = rows.filter((letter) => tests[field.dataset.key](letter, value));
        }
        const order = keys[sorting.key];
        rows = [...rows].sort((a, b) => (sorting.down ? order(b, a) : order(a, b)) || a.index - b.index);
        body.replaceChildren(...rows.slice(0, shown).map(rowOf));
        const found = rows.reduce((sum, letter) => sum + letter.findings.length, 0);
        status.textContent = `${rows.length.toLocaleString('en')} of ${letters.length.toLocaleString('en')} letters, `
          + `${found.toLocaleString('en')} finding${found === 1 ? '' : 's'}`
          + (rows.length > shown ? `; the first ${shown.toLocaleString('en')} are shown` : '');
        more.hidden = rows.length <= shown;
      };
      let waiting;
      form.addEventListener('input', () => {
        shown = step;
        clearTimeout(waiting);
        waiting = setTimeout(update, 60);
      });
      form.addEventListener('submit', (event) => event.preventDefault());
      form.addEventListener('reset', () => setTimeout(() => { shown = step; update(); }));
      more.addEventListener('click', () => { shown += step; update(); });
      for (const head of document.querySelectorAll('#letters-table th[data-key]')) {
        const button = make('button', { type: 'button' }, head.textContent);
        head.replaceChildren(button);
        button.addEventListener('click', () => {
          const key = head.dataset.key;
          sorting = { key, down: sorting.key === key ? !sorting.down : key !== 'name' && key !== 'month' };
          for (const other of document.querySelectorAll('#letters-table th[data-key]')) other.removeAttribute('aria-sort');
          head.setAttribute('aria-sort', sorting.down ? 'descending' : 'ascending');
          update();
        });
      }
      // A name in a table of counts filters the letters by it.
      for (const name of document.querySelectorAll('.tables [data-value]')) {
        const button = make('button', { class: 'pick', type: 'button' }, name.textContent);
        name.replaceChildren(button);
        button.addEventListener('click', () => {
          form.reset();
          const field = fields.find((one) => one.dataset.key === name.dataset.key);
          field.value = name.dataset.value;
          setTimeout(() => {
            document.getElementById('letters').scrollIntoView();
            field.focus({ preventScroll: true });
          });
        });
      }
      document.body.classList.add('live');
      update();
    })();

    """#
}
