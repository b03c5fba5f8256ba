package motcoach.ui.library;

import java.util.Optional;

/**
 * Everything the library shows, read in one go.
 *
 * @param filters as they were left the last time
 */
record LibraryContent(Shelf shelf, Optional<NewClothes> newClothes, Filters filters) {}
