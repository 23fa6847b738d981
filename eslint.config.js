import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import * as regexp from 'eslint-plugin-regexp';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'fixtures/', 'test/bench/', 'coverage/'] },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly', setTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly' } },
  },
  { files: ['bin/*.js'], languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', __dirname: 'readonly' } } },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
  {
    rules: {
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/prefer-d': 'off', 'regexp/prefer-w': 'off', 'regexp/no-unused-capturing-group': 'off',
      'regexp/no-obscure-range': 'off', 'regexp/no-dupe-characters-character-class': 'off', 'regexp/no-useless-character-class': 'off', 'regexp/no-useless-non-capturing-group': 'off', 'regexp/strict': 'off', 'regexp/prefer-character-class': 'off',
      'no-control-regex': 'off', 'no-irregular-whitespace': 'off', 'no-misleading-character-class': 'off',
    },
  },
);
