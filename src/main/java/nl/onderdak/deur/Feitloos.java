package nl.onderdak.deur;

/** A fault as it may be in the log: what kind it was and where it happened, not what it says, since that can hold facts. */
public final class Feitloos extends RuntimeException {

    private Feitloos(Throwable fout) {
        super(fout.getClass().getName(), fout.getCause() == null || fout.getCause() == fout ? null : van(fout.getCause()), false, true);
        setStackTrace(fout.getStackTrace());
    }

    public static Feitloos van(Throwable fout) {
        return new Feitloos(fout);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
