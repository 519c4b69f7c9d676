/** A name after « of », in two parts: what is before the name, and the name. */
export const ofName = (name: string): [before: string, rest: string] => ['of ', name];
