import { configure } from '@testing-library/dom';

// The library gives up on a text after a second, which a slow machine needs to draw the page; Jest ends a test that hangs.
configure({ asyncUtilTimeout: 240_000 });
