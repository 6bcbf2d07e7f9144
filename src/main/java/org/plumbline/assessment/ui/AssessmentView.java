package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Role;
import org.plumbline.id.Reference;
import org.plumbline.id.SectionId;
import org.plumbline.shell.MainLayout;

/**
 * The address of an assessment: leads to the section somebody left off in, to all of it for who
 * only reads, or to its result.
 */
@Route(value = "assessments/:reference", layout = MainLayout.class)
@RolesAllowed({"PRACTITIONER", "MANAGER"})
class AssessmentView extends Div implements BeforeEnterObserver {
  private final Assessments assessments;
  private final CurrentAccount current;

  AssessmentView(Assessments assessments, CurrentAccount current) {
    this.assessments = assessments;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Reference reference = Addressed.reference(event);
    try {
      Assessment assessment = assessments.open(current.get(), reference);
      if (!(assessment instanceof Assessment.Open open)) {
        event.forwardTo("assessments/" + reference + "/result");
      } else if (current.get().is(Role.PRACTITIONER)) {
        SectionId section =
            open.particulars()
                .leftAt()
                .orElse(open.particulars().version().instrument().sections().getFirst().id());
        event.forwardTo(SectionView.address(reference, section));
      } else {
        event.forwardTo(ReadView.address(reference));
      }
    } catch (NoSuchRecord refused) {
      throw new NotFoundException(refused.getMessage());
    }
  }
}
