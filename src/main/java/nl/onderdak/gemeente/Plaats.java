package nl.onderdak.gemeente;

/** A point on the earth in degrees, WGS84. */
public record Plaats(double breedtegraad, double lengtegraad) {

    private static final double AARDSTRAAL_KM = 6371.0088;

    /** The distance over the surface of a sphere (haversine), in kilometres; as the crow flies, not by road. */
    public double kilometersTot(Plaats ander) {
        double breedte = Math.toRadians(ander.breedtegraad - breedtegraad) / 2;
        double lengte = Math.toRadians(ander.lengtegraad - lengtegraad) / 2;
        double koorde = Math.pow(Math.sin(breedte), 2)
                + Math.cos(Math.toRadians(breedtegraad)) * Math.cos(Math.toRadians(ander.breedtegraad)) * Math.pow(Math.sin(lengte), 2);
        return 2 * AARDSTRAAL_KM * Math.asin(Math.sqrt(Math.min(1, koorde)));
    }
}
