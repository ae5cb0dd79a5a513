package app.continuum.wiring;

import app.continuum.core.links.Fault;
import app.continuum.core.links.LinkList;
import app.continuum.core.links.SelfCheck;
import app.continuum.core.words.EnglishTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.TypedStringValue;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/**
 * Drops, before anything loads their classes, the beans whose {@code <meta key="application" .../>} names the product this bundle does not run in, and those
 * that serve nothing but features the product lacks something for. What is lacking, and what is lost by it, goes into the log, a line each.
 */
public final class ProductBeans implements BeanDefinitionRegistryPostProcessor {
    private static final Logger LOG = LoggerFactory.getLogger(ProductBeans.class);

    private final Product product;
    private final LinkList links;
    private final SelfCheck selfCheck;

    /** The beans of the product this bundle runs in; it looks up everything the app links to there. */
    public ProductBeans() {
        this.product = Product.running();
        this.links = links();
        this.selfCheck = check();
    }

    /** A check that fails itself switches nothing off: then the app is no worse than without it. */
    private SelfCheck check() {
        try {
            return SelfCheck.of(links, product.application(), HostClasses.loader());
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("Continuum self-check: it failed, so what is missing here cannot be told", failure);
            return new SelfCheck(0, List.of());
        }
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        say();
        Set<String> switchedOff = selfCheck.switchedOff();
        for (String name : registry.getBeanDefinitionNames()) {
            BeanDefinition bean = registry.getBeanDefinition(name);
            String type = String.valueOf(bean.getBeanClassName());
            if (isOfAnotherProduct(bean) || links.isIdle(type, switchedOff) || servesNoKnownType(bean, type)) {
                registry.removeBeanDefinition(name);
            }
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        beanFactory.registerSingleton("selfCheck", selfCheck);
    }

    private boolean isOfAnotherProduct(BeanDefinition bean) {
        Object application = bean.getAttribute("application");
        return application != null && !application.equals(product.application());
    }

    private static boolean servesNoKnownType(BeanDefinition bean, String type) {
        return type.equals(HostService.class.getName())
                && bean.getConstructorArgumentValues().getGenericArgumentValues().stream()
                        .map(argument -> (TypedStringValue) Objects.requireNonNull(argument.getValue()))
                        .anyMatch(argument -> !HostClasses.has(String.valueOf(argument.getValue())));
    }

    private void say() {
        EnglishTexts texts = new EnglishTexts(Fault.TEXTS);
        selfCheck.losses().forEach(loss -> LOG.error("Continuum self-check: {}", loss.sentence(texts)));
        LOG.info(
                "Continuum self-check: {} links to {} looked up; faults: {}",
                selfCheck.checked(),
                product.application(),
                selfCheck.losses().size());
    }

    private static LinkList links() {
        try (InputStream list = HostClasses.loader().getResourceAsStream(LinkList.RESOURCE)) {
            return LinkList.read(Objects.requireNonNull(list, LinkList.RESOURCE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
