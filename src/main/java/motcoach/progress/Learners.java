package motcoach.progress;

import java.util.List;
import java.util.UUID;

/** The people of this workstation. Committed on return, like {@link Journal}. */
public interface Learners {

  void add(Learner learner);

  /** Replaces the learner with the same id. */
  void change(Learner learner);

  List<Learner> all();

  /** Who practised last; empty on a new workstation. */
  java.util.Optional<Learner> current();

  void makeCurrent(UUID learner);

  /** Nobody practises, until somebody is made current: somebody new is being asked who they are. */
  void makeNobodyCurrent();
}
