/** The one import of the parser that reads HTML and XML as a stream of events; it never throws on any text. */
export { Parser } from 'htmlparser2';
