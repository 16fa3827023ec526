/* global GraphiQL, GraphiQLPluginExplorer, React, ReactDOM, document, location, navigator, URLSearchParams */
import { tabs } from './tabs.js';

const h = React.createElement;
const text = (variables) => (typeof variables === 'object' ? JSON.stringify(variables, null, 2) : variables);
const inEditor = ({ query, variables }) => ({ query, variables: text(variables) });

// The first visit finds all tabs; after that GraphiQL keeps the visitor's own in localStorage, and opens a linked one beside them.
const linked = linkedTab(new URLSearchParams(location.search));
const others = tabs.filter((tab) => tab !== linked);
const fetcher = GraphiQL.createFetcher({
  url: '/graphql',
  subscriptionUrl: new URL('/graphql', location.href).href.replace(/^http/, 'ws'),
});

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  h(GraphiQL, {
    fetcher,
    defaultTabs: [...(linked ? [linked] : []), ...others].map(inEditor),
    ...(linked && inEditor(linked)),
    plugins: [GraphiQLPluginExplorer.explorerPlugin({ showAttribution: false })],
    toolbar: { additionalContent: h(CopyLink) },
    shouldPersistHeaders: false,
  }),
);

/** `?tab=run-now`, or whatever somebody sent as `?query=…&variables=…`. */
function linkedTab(asked) {
  const query = asked.get('query');
  if (query === null) return tabs.find(({ name }) => name === asked.get('tab'));
  return { query, variables: asked.get('variables') ?? undefined };
}

/** What is in the editors, as an address. Headers stay at home: they may be secrets. */
function CopyLink() {
  const { queryEditor, variableEditor } = GraphiQL.React.useEditorContext({ nonNull: true });
  const [isCopied, setCopied] = React.useState(false);
  const copyLink = async () => {
    const link = new URL('/graphql', location.href);
    link.searchParams.set('query', queryEditor.getValue());
    if (variableEditor.getValue() !== '') link.searchParams.set('variables', variableEditor.getValue());
    await navigator.clipboard.writeText(link.href);
    setCopied(true);
  };
  const label = isCopied ? 'Link copied' : 'Copy a link to this query';
  return h(GraphiQL.React.ToolbarButton, { label, onClick: copyLink }, h(LinkIcon));
}

function LinkIcon() {
  const path = 'M10 13a5 5 0 0 0 7 0l3-3a5 5 0 0 0-7-7l-1 1M14 11a5 5 0 0 0-7 0l-3 3a5 5 0 0 0 7 7l1-1';
  const svg = { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true };
  return h('svg', { ...svg, className: 'graphiql-toolbar-icon' }, h('path', { d: path }));
}
