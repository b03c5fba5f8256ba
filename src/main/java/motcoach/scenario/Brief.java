package motcoach.scenario;

import java.util.List;
import motcoach.method.Text;

/**
 * What the trainee reads before and during the talk.
 *
 * @param role who the trainee is
 * @param place where and when it happens
 * @param know facts known from the start
 * @param may authority, stock, time and policy: the hidden dimension
 * @param goals what a good talk reaches, each in one line
 */
public record Brief(Text role, Text place, List<Text> know, List<Text> may, List<Text> goals) {
  public Brief {
    know = List.copyOf(know);
    may = List.copyOf(may);
    goals = List.copyOf(goals);
  }
}
