export const htmlToText = (html: string): string => html.replace(/<[^<>]{1,2000}>/g, '');
