// What the first name that a process reads makes it load: the data, the lexicon's table, the model's weights.
import { lexicon } from '../server/src/people/lexicon';
import { logOdds } from '../server/src/people/name-model';

lexicon();
logOdds({ features: Int32Array.of(0) }, []);
