/** No fact of this edition needs the name of its publisher beside it. */
export const attributions = {}
