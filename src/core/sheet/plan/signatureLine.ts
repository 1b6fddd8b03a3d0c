/** Who filled the form in, when, and the unit's seal: printed below a form on one line where a place wants it. */
export const SIGNATURE_LINE = '填报人：　　　　　　联系电话：　　　　　　　填报日期：　　　　　　（盖章）';
