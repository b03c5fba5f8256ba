package motcoach.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Tells subjects apart by Fisher's linear discriminant: how far a vector goes from the middle of
 * all subjects towards that of one, where ways in which the lines of any one subject differ among
 * themselves count little.
 *
 * @param ways a subject without lines has none
 */
record Discriminant(List<Optional<Way>> ways) {
  /**
   * How much of the spread within subjects is taken to be the same in all directions, for there are
   * hardly more lines than directions (Friedman 1989, regularised discriminant analysis).
   */
  private static final double ALIKE = 0.3;

  /** Where lines do not differ at all, every direction counts the same. */
  private static final double SPREAD_AT_LEAST = 1e-6;

  /** The measure of one subject: 0 in the middle of all, 1 in its own. */
  record Way(float[] direction, double start) {
    double along(float[] vector) {
      return Direction.dot(direction, vector) - start;
    }
  }

  /**
   * @param subjects the lines of each, as vectors of the same length
   */
  static Discriminant of(List<List<float[]>> subjects) {
    List<List<float[]>> known = subjects.stream().filter(lines -> !lines.isEmpty()).toList();
    if (known.isEmpty()) {
      return new Discriminant(subjects.stream().map(lines -> Optional.<Way>empty()).toList());
    }
    List<float[]> middles = known.stream().map(Direction::centre).toList();
    float[] all = Direction.centre(middles);
    DMatrixRMaj from = rows(middles.stream().map(middle -> Direction.minus(middle, all)).toList());
    DMatrixRMaj weighed = weighed(from, spread(known, middles));
    List<Optional<Way>> ways = new ArrayList<>();
    int next = 0;
    for (List<float[]> lines : subjects) {
      ways.add(lines.isEmpty() ? Optional.empty() : way(from, weighed, next++, all));
    }
    return new Discriminant(ways);
  }

  /** How far {@code vector} goes towards each subject: 1 is as far as its own lines on average. */
  double[] towards(float[] vector) {
    return ways.stream().mapToDouble(w -> w.map(way -> way.along(vector)).orElse(0.0)).toArray();
  }

  /** Empty for a subject that stands in the middle of all. */
  private static Optional<Way> way(DMatrixRMaj from, DMatrixRMaj weighed, int row, float[] all) {
    double length = 0;
    for (int i = 0; i < all.length; i++) {
      length += from.get(row, i) * weighed.get(i, row);
    }
    if (length <= 0) {
      return Optional.empty();
    }
    float[] direction = new float[all.length];
    for (int i = 0; i < all.length; i++) {
      direction[i] = (float) (weighed.get(i, row) / length);
    }
    return Optional.of(new Way(direction, Direction.dot(direction, all)));
  }

  /** How the lines of the subjects spread around their own middles. */
  private static DMatrixRMaj spread(List<List<float[]>> subjects, List<float[]> middles) {
    List<float[]> apart = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      float[] middle = middles.get(i);
      subjects.get(i).forEach(line -> apart.add(Direction.minus(line, middle)));
    }
    DMatrixRMaj rows = rows(apart);
    DMatrixRMaj spread = new DMatrixRMaj(rows.numCols, rows.numCols);
    CommonOps_DDRM.multInner(rows, spread);
    double alike = ALIKE * Math.max(CommonOps_DDRM.trace(spread) / rows.numCols, SPREAD_AT_LEAST);
    CommonOps_DDRM.scale(1 - ALIKE, spread);
    for (int i = 0; i < rows.numCols; i++) {
      spread.add(i, i, alike);
    }
    return spread;
  }

  /** The ways from the middle of all, each a column, where much spread makes little difference. */
  private static DMatrixRMaj weighed(DMatrixRMaj from, DMatrixRMaj spread) {
    LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.symmPosDef(spread.numCols);
    if (!solver.setA(spread)) {
      throw new IllegalStateException("the spread of lines cannot be inverted");
    }
    DMatrixRMaj weighed = new DMatrixRMaj(from.numCols, from.numRows);
    solver.solve(CommonOps_DDRM.transpose(from, null), weighed);
    return weighed;
  }

  private static DMatrixRMaj rows(List<float[]> vectors) {
    DMatrixRMaj rows = new DMatrixRMaj(vectors.size(), vectors.get(0).length);
    for (int row = 0; row < vectors.size(); row++) {
      for (int i = 0; i < rows.numCols; i++) {
        rows.set(row, i, vectors.get(row)[i]);
      }
    }
    return rows;
  }
}
