import 'graphiql/setup-workers/vite';
import '@graphiql/react/font/fira-code.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground.tsx';
import { readSharedLink } from './shared-link.ts';

const container = document.getElementById('playground');
if (!container) throw new Error('index.html has no element with the id "playground".');
const link = await readSharedLink(window.location);
createRoot(container).render(<Playground link={link} />);
