import type { Head } from './format.js';

const HTML = /^[\s\ufeff]{0,200}(?:<!doctype html|<html|<\?xml[^>]{0,200}>\s{0,20}<(?:!doctype html|html)|<head|<body|<!--)/i;

/** Is this an HTML document? */
export function looksLikeHtml({ text }: Pick<Head, 'text'>): boolean {
  return HTML.test(text) || /<(?:html|body|div|table|p)\b[^<>]{0,300}>/i.test(text.slice(0, 2000)) && /^\s{0,200}</.test(text);
}
