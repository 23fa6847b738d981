import type { Head } from './format.js';

/**
 * Is this a request, a message, or a list of them, as the API of FragDenStaat and other Froide sites prints it (`/api/v1/request/`, `/api/v1/message/`)?
 * The shapes are those of its serializers (froide/foirequest/api/serializers.py, and api_views.py before).
 */
export function looksLikeFragdenstaat({ text }: Head): boolean {
  if (!/^\s{0,200}[[{]/.test(text)) return false;
  return /"is_foi"\s{0,5}:/.test(text) && /"(?:public_body|same_as_count|resource_uri)"\s{0,5}:/.test(text) || /"is_response"\s{0,5}:/.test(text) && /"(?:content|redacted_content|content_hidden|sender_public_body)"\s{0,5}:/.test(text);
}
