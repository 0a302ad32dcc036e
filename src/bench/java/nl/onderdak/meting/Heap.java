package nl.onderdak.meting;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What lives on the heap of another process. */
final class Heap implements AutoCloseable {

    private static final double MEGABYTE = 1024 * 1024;

    private final JMXConnector verbinding;
    private final MemoryMXBean geheugen;

    Heap(long pid) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
            verbinding = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
            machine.detach();
        } catch (AttachNotSupportedException fout) {
            throw new IOException(fout);
        }
        geheugen = ManagementFactory.newPlatformMXBeanProxy(verbinding.getMBeanServerConnection(), ManagementFactory.MEMORY_MXBEAN_NAME,
                MemoryMXBean.class);
    }

    /** Megabytes that are left after a full collection. */
    double levend() {
        geheugen.gc();
        return geheugen.getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    @Override
    public void close() throws IOException {
        verbinding.close();
    }
}
