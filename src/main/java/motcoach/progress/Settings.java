package motcoach.progress;

import java.util.Optional;

/** Remembered choices of this workstation, as key and value. Committed on return. */
public interface Settings {

  /** Key of the language practised in unless another is chosen: its id. */
  String PRACTISE_LANGUAGE = "practise.language";

  Optional<String> get(String key);

  void put(String key, String value);
}
