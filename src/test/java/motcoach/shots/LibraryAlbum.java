package motcoach.shots;

import javafx.scene.control.TextField;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.ui.kit.Place;

/** The library when nothing was begun, when much was, and when nothing fits; a briefing known. */
final class LibraryAlbum implements Album {
  @Override
  public void walk(Darkroom room) {
    Learner learner = room.know(room.language() == Language.ZH ? "林月" : "Lin Yue");
    room.go(new Place.Practise());
    room.snap("library-new");
    room.with(".library-search", TextField.class, search -> search.setText("zebra 斑马"));
    room.snap("library-nothing");
    new Past(room, learner).full();
    room.go(new Place.Practise());
    room.snap("library");
    Library.Entry known = room.ports.library().find("service-basics", "s-02-parcel").orElseThrow();
    room.go(new Place.Briefing(known.packId(), known.scenario().id()));
    room.snap("briefing-known");
  }
}
