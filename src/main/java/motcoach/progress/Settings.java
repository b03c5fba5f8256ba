package motcoach.progress;

import java.util.Optional;

/** Remembered choices of this workstation, as key and value. Committed on return. */
public interface Settings {

  /** Key of the language practised, by its id; without a value it is that of the program. */
  String PRACTISED_LANGUAGE = "practise.language";

  Optional<String> get(String key);

  void put(String key, String value);
}
