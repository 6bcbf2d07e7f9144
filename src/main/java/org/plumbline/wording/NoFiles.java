package org.plumbline.wording;

import java.io.Reader;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/**
 * Finds nothing: a template is the text handed in, and no name leads to a file, a class or an
 * address. Public only because Velocity makes it by name.
 */
public final class NoFiles extends ResourceLoader {
  @Override
  public void init(ExtProperties configuration) {}

  @Override
  public Reader getResourceReader(String source, String encoding) {
    throw new ResourceNotFoundException("Templates are not read from anywhere.");
  }

  @Override
  public boolean isSourceModified(Resource resource) {
    return false;
  }

  @Override
  public long getLastModified(Resource resource) {
    return 0;
  }
}
