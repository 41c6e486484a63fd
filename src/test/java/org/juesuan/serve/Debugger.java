package org.juesuan.serve;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDeathEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.util.Map;

/**
 * Holds a program at a place in its code, all its threads, so that it can be killed exactly there. The program is
 * started with {@link #option()} and knows nothing of it.
 */
final class Debugger implements AutoCloseable {
    private static final String MILLIS = "120000";

    private final ListeningConnector connector;
    private final Map<String, Connector.Argument> arguments;
    private final String address;
    private VirtualMachine machine;

    Debugger() throws IOException, IllegalConnectorArgumentsException {
        connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(candidate -> candidate.name().equals("com.sun.jdi.SocketListen"))
                .findFirst()
                .orElseThrow();
        arguments = connector.defaultArguments();
        arguments.get("localAddress").setValue("127.0.0.1");
        arguments.get("timeout").setValue(MILLIS);
        address = connector.startListening(arguments);
    }

    /** What the Java machine of the program is started with. */
    String option() {
        return "-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=" + address;
    }

    /** Lets the program run until it comes to a place for the n-th time; false where it ends before. */
    boolean stopsAt(CodePlace place, int times) throws Exception {
        machine = connector.accept(arguments);
        ClassPrepareRequest loaded = machine.eventRequestManager().createClassPrepareRequest();
        loaded.addClassFilter(place.type());
        loaded.setSuspendPolicy(EventRequest.SUSPEND_ALL);
        loaded.enable();
        try {
            return reaches(place, times);
        } catch (VMDisconnectedException e) {
            return false;
        }
    }

    private boolean reaches(CodePlace place, int times) throws Exception {
        int reached = 0;
        while (true) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                if (event instanceof ClassPrepareEvent prepared) {
                    breakAt(place, prepared);
                }
                if (event instanceof BreakpointEvent) {
                    reached++;
                }
                if (event instanceof VMDeathEvent || event instanceof VMDisconnectEvent) {
                    return false;
                }
            }
            if (reached >= times) {
                return true;
            }
            events.resume();
        }
    }

    private void breakAt(CodePlace place, ClassPrepareEvent prepared) throws AbsentInformationException {
        machine.eventRequestManager()
                .createBreakpointRequest(place.in(prepared.referenceType()))
                .enable();
    }

    /** Lets the program go on, and leaves it alone. */
    void letGo() {
        try {
            if (machine != null) {
                machine.dispose();
            }
        } catch (VMDisconnectedException e) {
            machine = null;
        }
    }

    @Override
    public void close() throws IOException, IllegalConnectorArgumentsException {
        letGo();
        connector.stopListening(arguments);
    }
}
