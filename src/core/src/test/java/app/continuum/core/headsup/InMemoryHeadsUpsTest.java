package app.continuum.core.headsup;

class InMemoryHeadsUpsTest extends HeadsUpsContract {
    @Override
    protected HeadsUps none() {
        return new InMemoryHeadsUps();
    }
}
