package org.waymark.statistics;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/** How the change of a product is owed to its factors: on average over all orders in which they could have changed. */
final class Products {
    private Products() {}

    /** What is owed to each factor; together exactly the product's change. */
    static List<BigFraction> parts(List<BigFraction> before, List<BigFraction> after) {
        int factors = before.size();
        List<BigFraction> parts = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            var others = BigFraction.ZERO;
            for (int changed = 0; changed < 1 << factors; changed++) {
                if ((changed & 1 << factor) == 0) {
                    others = others.add(product(before, after, factor, changed)
                            .multiply(ordersWith(Integer.bitCount(changed), factors)));
                }
            }
            parts.add(after.get(factor).subtract(before.get(factor)).multiply(others));
        }
        return parts;
    }

    /** Of the other factors, where some have changed already. */
    private static BigFraction product(List<BigFraction> before, List<BigFraction> after, int without, int changed) {
        var product = BigFraction.ONE;
        for (int factor = 0; factor < before.size(); factor++) {
            if (factor != without) {
                product = product.multiply((changed & 1 << factor) == 0 ? before.get(factor) : after.get(factor));
            }
        }
        return product;
    }

    /** In which share of all orders just these many others, and these, change before a factor. */
    private static BigFraction ordersWith(int changed, int factors) {
        return new BigFraction(factorial(changed) * factorial(factors - 1 - changed), factorial(factors));
    }

    private static int factorial(int n) {
        return n <= 1 ? 1 : n * factorial(n - 1);
    }
}
