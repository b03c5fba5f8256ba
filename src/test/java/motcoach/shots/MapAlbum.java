package motcoach.shots;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import motcoach.studio.Spot;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.studio.EditingViewModel;
import motcoach.ui.studio.MapDesk;
import motcoach.ui.studio.MapPane;

/** The map of the parcel scenario: near, whole, searched. */
final class MapAlbum implements Album {
  @Override
  public void walk(Darkroom room) {
    EditingViewModel[] editing = new EditingViewModel[1];
    room.showBare(
        () -> {
          CurrentThreadTasks tasks = new CurrentThreadTasks();
          editing[0] = MapDesk.editing(tasks);
          return new MapPane(room.words, editing[0], tasks);
        });
    room.snap("map");
    room.with(
        ".map-canvas",
        javafx.scene.Node.class,
        canvas -> {
          editing[0].goTo(Spot.of(MapDesk.PARCEL, "events", 4));
          canvas.requestFocus();
        });
    room.snap("map-act");
    room.type(KeyCode.DIGIT0, KeyCode.CONTROL);
    room.snap("map-whole");
    room.with(".map-search", TextField.class, search -> search.setText("depot"));
    room.snap("map-search");
  }
}
