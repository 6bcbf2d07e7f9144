package org.plumbline.db;

/** Name and password of an account of the database server. */
public record DatabaseAccount(String user, String password) {
  /** Without the password, so that it reaches no log. */
  @Override
  public String toString() {
    return user;
  }
}
