/**
 * The parts of a regular expression's source: letters that each stand once; an escape; a class; the head of a group; a quantifier; or one sign.
 * Every code unit is in one of them. A class of over 400 signs is read sign by sign.
 */
export const PATTERN_TOKEN = /(?:[A-Za-z0-9' !"#%&,/:;<=>@_`~\u0080-\ud7ff\ue000-\uffff-](?![?*+{])){1,200}|\\(?:[pPu]\{[^}]*\}|k<[^>]*>|x[\da-fA-F]{2}|u[\da-fA-F]{4}|.)|\[(?:[^\]\\]|\\.){0,400}\]|\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?|[?*+]\??|\{\d+(?:,\d*)?\}\??|./gs;
