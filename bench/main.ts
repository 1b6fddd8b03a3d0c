import { benchCollecting } from './collecting';
import { benchFiles } from './files';
import { benchReading } from './reading';
import { benchScoring } from './scoring';
import { benchSize } from './size';
import { benchSummary } from './summary';

benchScoring();
benchReading();
await benchFiles();
await benchCollecting();
benchSummary();
benchSize();
