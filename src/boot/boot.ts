// The first script of the page, small and for every browser: it says what is wrong when nothing else can.
import { setLanguage } from '../core/messages/language';
import { startupLanguage } from './startupLanguage';
import { watchLoading } from './watchLoading';

setLanguage(startupLanguage(window));
const place = document.getElementById('startup');
if (place) watchLoading(place);
