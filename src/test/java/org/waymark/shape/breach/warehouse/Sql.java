package org.waymark.shape.breach.warehouse;

class Sql {
    Sql(String text) {}
}
