import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/layout.css';
import './styles/print.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { applyTheme, storedTheme } from './layout/theme.ts';

applyTheme(storedTheme());
const container = document.getElementById('explorer');
if (container === null) throw new Error('index.html has no element with the id "explorer".');
render(<App />, container);
