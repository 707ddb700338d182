/** How files write the options of the model. Used by validation and by exporters, so that what one writes the other reads. */

/** UNDER_WAY is written "under way". */
export function optionWords(option: string): string {
  return option.toLowerCase().replaceAll("_", " ");
}
