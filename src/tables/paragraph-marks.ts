/**
 * The last line of a paragraph that is more than a paragraph, and the class it takes on the page. The one addition that
 * our Markdown has to CommonMark and its tables.
 */
export const paragraphMarks: Readonly<Record<string, string>> = {
  "{.caption}": "caption",
  "{.letterhead}": "letterhead",
  "{.signed}": "signed",
};
