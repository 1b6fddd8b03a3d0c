import type { Form } from '../form/form';
import type { Scheme } from '../scheme/scheme';
import type { Finding } from './finding';

/** Everything a reviewer would object to, the gravest first, then in the order of the cells on the sheet. */
export declare function checkForm(form: Form, scheme: Scheme): Finding[];
