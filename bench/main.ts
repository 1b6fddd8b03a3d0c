import { benchReading } from './reading';
import { benchScoring } from './scoring';
import { benchSize } from './size';

benchScoring();
benchReading();
benchSize();
