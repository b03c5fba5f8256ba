package motcoach.shots;

import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.ui.kit.Place;

/** Home when nothing was done yet and when much was. */
final class HomeAlbum implements Album {
  @Override
  public void walk(Darkroom room) {
    Learner learner = room.know(room.language() == Language.ZH ? "林月" : "Lin Yue");
    room.go(new Place.Home());
    room.snap("home-empty");
    new Past(room, learner).full();
    room.go(new Place.Home());
    room.snap("home");
    room.snapAt("home-end", ".page", 1);
  }
}
