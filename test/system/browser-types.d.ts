// What playwright-core's types name of the DOM, and what the tests use of it within a page: the library "dom" would let all of src see a browser.
interface Node { readonly nodeType: number }
interface HTMLElement extends Node { readonly tagName: string }
interface SVGElement extends Node { readonly tagName: string }
interface HTMLElementTagNameMap { html: HTMLElement }
declare const document: { documentElement: { scrollWidth: number }; body: HTMLElement; querySelectorAll(selector: string): Iterable<{ open: boolean }> };
declare function getComputedStyle(of: HTMLElement): { backgroundColor: string };
