// The rooms of the house in reading order: a room may import itself and the rooms before it.
const order = ['text', 'article', 'people', 'quotes', 'rules'];
const room = (name) => `^server/src/${name}/`;
const above = {
  core: ['^server/src/annotate\\.ts$', '^server/src/(features|exports|lsp|cli)/'],
};

const forbidden = order.map((name, i) => ({
  name: `${name}-looks-down-only`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: [...order.slice(i + 1).map(room), ...above.core, '^client/'] },
}));

forbidden.push(
  { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'annotate-knows-no-editor',
    severity: 'error',
    from: { path: '^server/src/annotate\\.ts$' },
    to: { path: ['^server/src/(features|exports|lsp|cli)/', '^client/'] },
  },
  {
    name: 'features-and-exports-know-no-shell',
    severity: 'error',
    from: { path: '^server/src/(features|exports)/' },
    to: { path: ['^server/src/(lsp|cli)/', '^client/'] },
  },
  { name: 'server-knows-no-client', severity: 'error', from: { path: '^server/' }, to: { path: '^client/' } },
  {
    name: 'client-asks-the-server',
    comment:
      'The one thing that the client does itself is to look whether a text is an article at all. With the server it shares the names of their messages.',
    severity: 'error',
    from: { path: '^client/' },
    to: { path: '^server/', pathNot: '^server/src/((text|article)/|lsp/client-protocol\\.ts$)' },
  },
  { name: 'no-orphan', severity: 'error', from: { orphan: true, path: '^(client|server)/' }, to: {} },
  { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^vscode$' } },
);

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'browser', 'default', 'types'],
    },
  },
};
