package nl.onderdak.contract;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Publishes the contract: without login and for every origin, as the NL API Design Rules ask. */
@Path("/openapi.json")
public class ContractResource {

    private final GeldendContract contract;

    @Inject
    public ContractResource(GeldendContract contract) {
        this.contract = contract;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response lees() {
        return Response.ok(contract.nu()).header("Access-Control-Allow-Origin", "*").build();
    }
}
