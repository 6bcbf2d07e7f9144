package org.plumbline.drafting;

import java.util.List;
import org.plumbline.authority.Account;
import org.plumbline.drafting.PublicationRequest.Standing;
import org.plumbline.publication.Approval;
import org.plumbline.publication.Approvals;
import org.springframework.stereotype.Component;

/** Requests that nobody has decided on, for those who may. */
@Component
class WaitingApprovals implements Approvals {
  private final Requests requests;

  WaitingApprovals(Requests requests) {
    this.requests = requests;
  }

  @Override
  public List<Approval> listFor(Account who) {
    return requests.listOpen(who).stream()
        .filter(request -> request.standing() instanceof Standing.Waiting)
        .filter(request -> requests.mayDecide(who, request))
        .map(request ->
            new Approval(
                request.version(),
                requests.instrument(who, request).title(),
                request.askedBy(),
                request.askedAt()))
        .toList();
  }
}
