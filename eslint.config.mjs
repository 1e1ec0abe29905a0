import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const core = ['server/src/{text,article,people,quotes,rules}/**/*.ts', 'server/src/annotate.ts'];
const outsideTheCore = [
  {
    group: ['node:*', 'fs', 'path', 'os', 'child_process', 'worker_threads', 'http', 'https', 'net'],
    message: 'The core runs in a browser worker: no Node built-ins.',
  },
  { group: ['vscode', 'vscode-*'], message: 'The core knows no editor and no protocol.' },
];
const impure = [
  'process',
  'Buffer',
  'Date',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'console',
  'crypto',
  'require',
  '__dirname',
  'window',
  'self',
  'globalThis',
];

export default tseslint.config(
  { ignores: ['dist', '.vscode-test', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off', // indices that a loop or a search has just bounded
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: core,
    rules: {
      'no-restricted-imports': ['error', { patterns: outsideTheCore }],
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same text gives the same Article.' },
      ],
    },
  },
  {
    // One idea a file.
    files: ['client/**/*.ts', 'server/**/*.ts', 'bench/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 350, skipComments: false }] },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
        module: 'readonly',
        require: 'readonly',
        document: 'readonly',
        window: 'readonly',
      },
    },
  },
);
