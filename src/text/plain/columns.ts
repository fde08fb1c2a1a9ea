/** How many columns a text takes where all letters are as wide as one another: East Asian wide ones take two (UAX #11), marks none. */
import { eastAsianWidth } from 'get-east-asian-width';

const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;

export const columns = (text: string): number => [...text].reduce((width, character) => width + columnsOf(character), 0);

const columnsOf = (character: string): number =>
  WITHOUT_WIDTH.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) as number);
