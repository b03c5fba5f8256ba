package motcoach.progress.account;

import java.util.List;

/** The group reports that were given out. Committed on return. */
public interface Releases {

  /** All of them, the oldest first. */
  List<Release> all();

  void add(Release release);
}
