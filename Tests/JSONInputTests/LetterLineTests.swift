import JSONInput
