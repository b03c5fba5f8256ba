package motcoach.pack;

/**
 * Where something stands in a file.
 *
 * @param file the name shown to people, such as {@code rules/en.json}
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, in UTF-16 code units; 0 when the whole file is meant
 */
public record Place(String file, int line, int column) {

  /** The file as a whole. */
  public static Place whole(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
