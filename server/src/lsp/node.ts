import { createConnection } from 'vscode-languageserver/node';
import { readLocalFile } from './node-files';
import { startServer } from './server';

// The transport stands on the command line: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.
startServer(createConnection(), readLocalFile);
