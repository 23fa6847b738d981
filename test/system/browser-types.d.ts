// What playwright-core's types name of the DOM, and what the tests use of it within a page: the library "dom" would let all of src see a browser.
interface Node { readonly nodeType: number }
interface HTMLElement extends Node { readonly tagName: string }
interface SVGElement extends Node { readonly tagName: string }
interface HTMLElementTagNameMap { html: HTMLElement }
interface Found extends HTMLElement { open: boolean; readonly textContent: string; closest(selector: string): Found | null; getBoundingClientRect(): { left: number; right: number; height: number } }
declare const document: { documentElement: { scrollWidth: number }; body: HTMLElement; querySelector(selector: string): Found | null; querySelectorAll(selector: string): Iterable<Found> };
declare function getComputedStyle(of: HTMLElement): { backgroundColor: string; breakInside: string };
