import { CheckerPage } from './checkerPage';

const root = document.getElementById('root');
if (root) new CheckerPage().show(root);
