// The tests that every extension host runs, in this order.
import './outline.test';
import './hover.test';
import './inlay-hints.test';
import './diagnostics.test';
import './people-file.test';
import './detection.test';
import './languages.test';
