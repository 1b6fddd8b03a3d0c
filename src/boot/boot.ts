// The first script of the page, small and for every browser: it says what is wrong when nothing else can.
import { startupLanguage } from './startupLanguage';
import { watchLoading } from './watchLoading';

const place = document.getElementById('startup');
if (place) watchLoading(place, startupLanguage(window));
